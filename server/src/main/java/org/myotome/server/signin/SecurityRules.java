package org.myotome.server.signin;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.myotome.server.access.CaseGate;
import org.myotome.server.account.Role;
import org.myotome.server.account.SignedIn;
import org.myotome.server.language.LanguagePages;
import org.myotome.server.tls.Protection;
import org.myotome.server.tls.TrustPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which address is for whom, and what every answer carries. An address that no rule names is refused. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityRules {

    /** Where one signs in. */
    static final String SIGN_IN = "/signin";

    private static final long HALF_A_YEAR_SECONDS = 180L * 24 * 60 * 60;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, CaseGate gate, SignInWatch watch, LinkWatch links, TeamWatch team, Protection protection)
            throws Exception {
        http.authorizeHttpRequests(rules -> rules
                // a forward to the error page or a template carries no request of its own
                .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        SIGN_IN,
                        "/welcome/*",
                        LinkPages.ADDRESS,
                        LinkPages.ADDRESS + "/*",
                        TrustPages.ADDRESS,
                        TrustPages.ADDRESS + "/*",
                        "/assets/**",
                        "/verify",
                        "/verify/*",
                        LanguagePages.ADDRESS,
                        "/calendar/*",
                        "/favicon.ico",
                        "/alive")
                .permitAll()
                // for anybody: the self-check and the files it loads, which say nothing about anybody
                .requestMatchers("/self-check", "/stop", "/browser/*", "/figures/**", "/my/worker.js")
                .permitAll()
                .requestMatchers("/", "/signout")
                .authenticated()
                .requestMatchers(
                        "/caseload/invitations",
                        "/caseload/invitations/*",
                        "/movements",
                        "/movements/*",
                        "/clinic",
                        "/clinic/**",
                        "/style")
                .hasRole(Role.CLINICIAN.name())
                .requestMatchers("/caseload", "/caseload/**", "/cases")
                .access(gate.caseloadPages())
                .requestMatchers("/cases/{" + CaseGate.CASE_ID + "}/**")
                .access(gate.clinicianPages())
                .requestMatchers("/my/**")
                .access(gate.personPages())
                .anyRequest()
                .denyAll());
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .usernameParameter("name")
                .passwordParameter("password")
                .successHandler(watch.onSuccess())
                .failureHandler(watch.onFailure()));
        http.logout(out -> out.logoutUrl("/signout")
                .deleteCookies(LinkSession.COOKIE)
                .logoutSuccessHandler((request, response, who) -> response.sendRedirect(afterwards(who))));
        http.addFilterBefore(watch, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(links, AuthorizationFilter.class);
        http.addFilterBefore(team, AuthorizationFilter.class);
        http.requestCache(Customizer.withDefaults());
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                        .frameOptions(frames -> frames.deny())
                        .httpStrictTransportSecurity(strict -> stayProtected(strict, protection)));
        return http.build();
    }

    /** Only who has a certificate of a name of their own promises browsers that it stays like this. */
    private static void stayProtected(HeadersConfigurer<HttpSecurity>.HstsConfig strict, Protection protection) {
        if (protection.lasting()) {
            strict.includeSubDomains(false).maxAgeInSeconds(HALF_A_YEAR_SECONDS);
        } else {
            strict.disable();
        }
    }

    /** Whoever came with a link has nothing to sign in with. */
    private static String afterwards(@Nullable Authentication who) {
        boolean cameWithLink = who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && signedIn.link().isPresent();
        return cameWithLink ? LinkPages.ADDRESS + "?left" : SIGN_IN + "?out";
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        // the prefix {argon2} is stored with each hash, so that a later, stronger setting can stand beside it
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
