package io.ochag.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.value.NameShape;
import io.ochag.web.value.ValueType;
import io.ochag.web.value.ValueTypes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How answers are written: value types as their text, absent things not at all. */
final class Writing {
    static final JsonInclude.Value WITHOUT_ABSENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT);

    private Writing() {}

    static Module module(ValueTypes values) {
        SimpleModule module = new SimpleModule("ochag");
        module.setSerializers(new OfValueTypes(values));
        return module;
    }

    private static final class OfValueTypes extends SimpleSerializers {
        private final transient ValueTypes values;

        OfValueTypes(ValueTypes values) {
            this.values = values;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (raw == PersonName.class) {
                return new NameWriter();
            }
            if (raw == LocalText.class) {
                return new LocalTextWriter();
            }
            return values.find(raw).<JsonSerializer<?>>map(ValueWriter::new).orElse(null);
        }
    }

    private static final class ValueWriter extends JsonSerializer<Object> {
        private final ValueType<?> type;

        ValueWriter(ValueType<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(type.text(value));
        }
    }

    private static final class NameWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(NameShape.of((PersonName) value), out);
        }
    }

    private static final class LocalTextWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Language language = provider.getAttribute(Json.LANGUAGE) instanceof Language set ? set : Language.RU;
            out.writeString(((LocalText) value).in(language));
        }
    }
}
