package org.myotome.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test or a test class a real database of its own, as a parameter of type {@link TestDatabase}, and on request
 * the {@link DataDirectory} of the server behind it.
 *
 * <p>One server serves the whole run; a database is copied from a migrated one, which takes a fraction of a second. It
 * is deleted with the server at the end of the run: to drop it would make the server write everything out each time.
 * {@code @ExtendWith(DatabaseExtension.class)} on the class, and {@code TestDatabase database} in a test method, a
 * {@code @BeforeEach} method or the constructor.
 */
public final class DatabaseExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD; // so that a constructor, too, gets a database per test
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class || type == DataDirectory.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestServer server = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(TestServer.class, _ -> startServer(), TestServer.class);
        if (parameter.getParameter().getType() == DataDirectory.class) {
            return server.directory();
        }
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, _ -> createDatabase(server), TestDatabase.class);
    }

    private static TestDatabase createDatabase(TestServer server) {
        try {
            return server.createDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException("A database for the test could not be created.", e);
        }
    }

    private static TestServer startServer() {
        try {
            return new TestServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database server for the tests could not be prepared.", e);
        }
    }
}
