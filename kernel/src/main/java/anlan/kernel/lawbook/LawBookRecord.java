package anlan.kernel.lawbook;

import anlan.kernel.casefile.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record of confirmations among the declared procedures. */
@Configuration(proxyBeanMethods = false)
class LawBookRecord {

    @Bean
    Procedure valueConfirmation() {
        return ValueConfirmation.PROCEDURE;
    }
}
