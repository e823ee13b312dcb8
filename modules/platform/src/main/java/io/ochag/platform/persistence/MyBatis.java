package io.ochag.platform.persistence;

import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;

/** The one MyBatis configuration of an injector, with every module's mappers. Opens sessions on connections that others own. */
public final class MyBatis {
    /** Types that the driver takes and gives as they are. */
    private static final List<Class<?>> DRIVER_TYPES =
            List.of(UUID.class, UUID[].class, String[].class, Integer[].class, Long[].class);

    private final SqlSessionFactory sessions;

    @Inject
    MyBatis(DataSource dataSource, Set<MapperType> mappers, Set<TypeHandlerBinding<?>> handlers) {
        // MANAGED with closeConnection=false: a session never commits, rolls back or closes a connection
        ManagedTransactionFactory leaveConnections = new ManagedTransactionFactory();
        Properties keepOpen = new Properties();
        keepOpen.setProperty("closeConnection", "false");
        leaveConnections.setProperties(keepOpen);

        Configuration configuration = new RowMapping(new Environment("ochag", leaveConnections, dataSource));
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.setReturnInstanceForEmptyRow(false);
        // its own log prints parameters
        configuration.setLogImpl(NoLoggingImpl.class);
        DRIVER_TYPES.forEach(type -> register(configuration, ObjectHandler.binding(type)));
        handlers.forEach(binding -> register(configuration, binding));
        try {
            mappers.forEach(mapper -> configuration.addMapper(mapper.type()));
        } catch (RuntimeException e) {
            throw new OchagException("A MyBatis mapper is wrong: " + e.getMessage(), e);
        }
        sessions = new DefaultSqlSessionFactory(configuration);
    }

    SqlSession open(Connection connection) {
        return sessions.openSession(ExecutorType.REUSE, connection);
    }

    private static <T> void register(Configuration configuration, TypeHandlerBinding<T> binding) {
        configuration.getTypeHandlerRegistry().register(binding.type(), binding.handler());
    }
}
