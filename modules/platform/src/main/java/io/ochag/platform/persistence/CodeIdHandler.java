package io.ochag.platform.persistence;

import io.ochag.kernel.id.CodeId;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Codes as {@code text} columns. */
public final class CodeIdHandler<C extends CodeId> extends BaseTypeHandler<C> {
    private final Function<String, C> make;

    public CodeIdHandler(Function<String, C> make) {
        this.make = make;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, C code, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, code.value());
    }

    @Override
    public @Nullable C getNullableResult(ResultSet rows, String column) throws SQLException {
        return made(rows.getString(column));
    }

    @Override
    public @Nullable C getNullableResult(ResultSet rows, int column) throws SQLException {
        return made(rows.getString(column));
    }

    @Override
    public @Nullable C getNullableResult(CallableStatement call, int column) throws SQLException {
        return made(call.getString(column));
    }

    private @Nullable C made(@Nullable String value) {
        return value == null ? null : make.apply(value);
    }
}
