package anlan.app.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the container show our own page where a request does not reach the application. */
@Configuration(proxyBeanMethods = false)
class ErrorPages {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorPage() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(PlainErrorPage.class.getName());
        });
    }
}
