package anlan.app.command;

import anlan.app.Anlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform without its server: no port is opened, nothing runs by itself, and only what a command asks for is made. */
final class Offline {
    private Offline() {}

    /**
     * Starts it on a data folder. A database that runs there already, because the server does, is used and left running; otherwise it
     * is started, and stopped when the platform is closed.
     */
    static ConfigurableApplicationContext start(Path data, List<String> settings) {
        SpringApplication application = new SpringApplication(Anlan.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        List<String> arguments = new ArrayList<>(List.of(
                "--anlan.data=" + data.toAbsolutePath(),
                "--anlan.rounds=false",
                "--anlan.db.join=true",
                "--anlan.db.pool=2",
                "--logging.level.root=warn"));
        arguments.addAll(settings);
        return application.run(arguments.toArray(String[]::new));
    }
}
