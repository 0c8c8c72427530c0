package anlan.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says where the platform is to be found, once it answers. */
@Component
final class Address implements ApplicationListener<ApplicationReadyEvent> {
    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            System.out.printf("%n安澜已就绪：http://localhost:%s（停止：Ctrl+C）%n%n", port);
        }
    }
}
