package anlan.bench;

import anlan.record.json.JsonObject;
import java.io.PrintStream;

/** One thing we measure. */
interface Bench {

    /** What to type after {@code ./anlan bench}. */
    String name();

    /** Measures in rounds of so many seconds, tells the person at the screen what it finds, and gives the figures. */
    JsonObject run(double seconds, PrintStream screen);
}
