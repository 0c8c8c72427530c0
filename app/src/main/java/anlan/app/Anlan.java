package anlan.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: profiles {@code run} for real work and {@code demo} for a played-in demonstration bureau. */
@SpringBootApplication(scanBasePackages = "anlan", proxyBeanMethods = false)
public class Anlan {

    /** Starts the server; {@code anlan.data} names the folder where everything is kept. */
    public static void main(String[] args) {
        SpringApplication.run(Anlan.class, args);
    }

    /** The one clock; everything below is handed moments and days as arguments. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
