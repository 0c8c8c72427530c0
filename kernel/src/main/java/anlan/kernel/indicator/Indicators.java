package anlan.kernel.indicator;

import java.util.List;

/** The indicators a capability declares, in the order they are shown: one bean for each capability. */
@FunctionalInterface
public interface Indicators {

    /** All of them. */
    List<Indicator> all();
}
