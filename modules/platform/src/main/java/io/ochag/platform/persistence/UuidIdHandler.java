package io.ochag.platform.persistence;

import io.ochag.kernel.id.UuidId;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Ids as {@code uuid} columns. */
public final class UuidIdHandler<I extends UuidId> extends BaseTypeHandler<I> {
    private final Function<UUID, I> make;

    public UuidIdHandler(Function<UUID, I> make) {
        this.make = make;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, I id, @Nullable JdbcType type)
            throws SQLException {
        statement.setObject(index, id.value());
    }

    @Override
    public @Nullable I getNullableResult(ResultSet rows, String column) throws SQLException {
        return made(rows.getObject(column, UUID.class));
    }

    @Override
    public @Nullable I getNullableResult(ResultSet rows, int column) throws SQLException {
        return made(rows.getObject(column, UUID.class));
    }

    @Override
    public @Nullable I getNullableResult(CallableStatement call, int column) throws SQLException {
        return made(call.getObject(column, UUID.class));
    }

    private @Nullable I made(@Nullable UUID value) {
        return value == null ? null : make.apply(value);
    }
}
