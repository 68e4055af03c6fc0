package org.banshi.backend;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the reference backend. */
@SpringBootApplication
@EnableConfigurationProperties(BackendSettings.class)
public class BackendApplication {

    private static final Logger LOG = LoggerFactory.getLogger(BackendApplication.class);

    public static void main(String[] args) {
        start(args);
    }

    /**
     * Starts it in this JVM and returns when it takes submissions. Close the context to stop it. With
     * {@code --server.port=0} the port is the property {@code local.server.port} of its environment.
     */
    public static ConfigurableApplicationContext start(String... args) {
        // A configuration name of its own, so that it never reads another program's application.yaml.
        SpringApplication application = new SpringApplicationBuilder(BackendApplication.class)
                .properties("spring.config.name=banshi-backend")
                .build();
        ConfigurableApplicationContext context = application.run(args);
        LOG.info(
                "Taking submissions on port {}, data in {}",
                context.getEnvironment().getProperty("local.server.port"),
                context.getBean(BackendSettings.class).data());
        return context;
    }
}
