package io.ochag.platform.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A driver object passed as it is: {@code uuid}, {@code uuid[]}, {@code text[]}. */
final class ObjectHandler<T> extends BaseTypeHandler<T> {
    private final Class<T> type;

    ObjectHandler(Class<T> type) {
        this.type = type;
    }

    static <T> TypeHandlerBinding<T> binding(Class<T> type) {
        return new TypeHandlerBinding<>(type, new ObjectHandler<>(type));
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T value, @Nullable JdbcType jdbcType)
            throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
        return type.isArray() ? array(rows.getArray(column)) : rows.getObject(column, type);
    }

    @Override
    public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
        return type.isArray() ? array(rows.getArray(column)) : rows.getObject(column, type);
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
        return type.isArray() ? array(call.getArray(column)) : call.getObject(column, type);
    }

    private @Nullable T array(java.sql.@Nullable Array array) throws SQLException {
        return array == null ? null : type.cast(array.getArray());
    }
}
