package io.ochag.platform.persistence;

import io.ochag.platform.OchagException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;

/**
 * MyBatis' configuration, which knows beforehand how a row becomes a record: a component {@code birthDate} is the column {@code birth_date}. MyBatis
 * would find that out by reflection for each column of each row, which costs more than the query.
 */
final class RowMapping extends Configuration {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    RowMapping(Environment environment) {
        super(environment);
        setObjectFactory(new RowFactory());
    }

    @Override
    public void addResultMap(ResultMap map) {
        super.addResultMap(isRow(map) ? byConstructor(map) : map);
    }

    @Override
    public void addMappedStatement(MappedStatement statement) {
        if (statement.getResultMaps().stream().anyMatch(this::isRow)) {
            throw new OchagException("A statement in XML names a resultMap, not a resultType: " + statement.getId());
        }
        super.addMappedStatement(statement);
    }

    private boolean isRow(ResultMap map) {
        return map.getType().isRecord()
                && map.getResultMappings().isEmpty()
                && !getTypeHandlerRegistry().hasTypeHandler(map.getType());
    }

    private ResultMap byConstructor(ResultMap map) {
        List<ResultMapping> arguments = new ArrayList<>();
        for (RecordComponent component : map.getType().getRecordComponents()) {
            String column = HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
            arguments.add(new ResultMapping.Builder(this, null, column, component.getType())
                    .typeHandler(handler(component.getType()))
                    .flags(List.of(ResultFlag.CONSTRUCTOR))
                    .build());
        }
        return new ResultMap.Builder(this, map.getId(), map.getType(), arguments, false).build();
    }

    private TypeHandler<?> handler(Class<?> type) {
        TypeHandler<?> known = getTypeHandlerRegistry().getTypeHandler(type);
        if (known != null) {
            return known;
        }
        return getTypeHandlerRegistry().getTypeHandler(type.isArray() ? JdbcType.ARRAY : JdbcType.OTHER);
    }
}
