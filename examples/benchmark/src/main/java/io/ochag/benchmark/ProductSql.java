package io.ochag.benchmark;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.Ochag;
import io.ochag.platform.persistence.SqlSessions;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;

/** Takes statements out of the running product, so that what is measured beside it is always the same SQL. */
final class ProductSql {
    private final Ochag ochag;

    ProductSql(Ochag ochag) {
        this.ochag = ochag;
    }

    Sql of(String mapper, String method) {
        return of(mapper, method, Map.of());
    }

    /** @param asked what decides the form of a statement that has several */
    Sql of(String mapper, String method, Map<String, Object> asked) {
        return ochag.get(Transactions.class).readOne(() -> {
            BoundSql bound = ochag.injector()
                    .getInstance(SqlSessions.class)
                    .current()
                    .getConfiguration()
                    .getMappedStatement("io.ochag." + mapper + "." + method)
                    .getBoundSql(asked);
            List<String> names = bound.getParameterMappings().stream()
                    .map(ParameterMapping::getProperty)
                    .toList();
            return new Sql(bound.getSql().strip(), names);
        });
    }
}
