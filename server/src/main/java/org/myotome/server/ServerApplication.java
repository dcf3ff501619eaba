package org.myotome.server;

import java.time.Clock;
import javax.sql.DataSource;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.MasterKey;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The web application: what Spring puts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
// the tables are brought up to date before the application starts, by the role that owns them
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@ComponentScan
class ServerApplication {

    @Bean
    MasterKey masterKey(ServerSettings settings) {
        return MasterKey.from(System.getenv(), settings.database().data());
    }

    @Bean
    EventStore eventStore(DataSource dataSource, MasterKey key, Clock clock) {
        return EventStore.open(dataSource, key, clock);
    }
}
