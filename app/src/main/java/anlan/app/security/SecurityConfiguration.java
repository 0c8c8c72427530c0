package anlan.app.security;

import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts filters, headers and the guard in their places. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    // Element Plus sets inline styles; scripts come from this server only.
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'self' blob:; "
            + "frame-src 'self' blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";
    private static final String DEVICES = "camera=(self), microphone=(self), geolocation=(self), payment=()";
    private final AccessGuard guard;
    private final LoginArgument logins;

    SecurityConfiguration(AccessGuard guard, LoginArgument logins) {
        this.guard = guard;
        this.logins = logins;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Sessions sessions,
            Accounts accounts,
            Logins who,
            Transactions transactions,
            Clock clock) {
        return http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .spa())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .addFilterBefore(
                        new SessionFilter(sessions, accounts, who, transactions, clock),
                        AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                        .frameOptions(frame -> frame.sameOrigin())
                        .contentTypeOptions(Customizer.withDefaults()))
                .exceptionHandling(errors -> errors.accessDeniedHandler(new ForgeryProblem()))
                // Whom an endpoint serves stands on the endpoint; the guard reads it there.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    // Without one the framework would invent a user and print his password.
    @Bean
    UserDetailsService noUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(logins);
    }
}
