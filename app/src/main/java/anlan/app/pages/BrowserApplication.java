package anlan.app.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Files with a hash in their name are kept for a year; the start page and the service worker are asked for anew each time. */
@Configuration(proxyBeanMethods = false)
class BrowserApplication implements WebMvcConfigurer {
    private static final String FILES = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new StartPage());
    }

    /** The file itself, or the start page for addresses that are the browser application's own. */
    private static final class StartPage extends PathResourceResolver {
        private static final List<String> NOT_OURS = List.of("api/", "public/", "error");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            // Browsers ask for this name where no page names an icon: beside a PDF, for one.
            Resource file = super.getResource(path.equals("favicon.ico") ? "icon.svg" : path, location);
            if (file != null) {
                return file;
            }
            boolean page = path.lastIndexOf('.') <= path.lastIndexOf('/')
                    && NOT_OURS.stream().noneMatch(path::startsWith)
                    && !path.equals("public");
            return page ? super.getResource("index.html", location) : null;
        }
    }
}
