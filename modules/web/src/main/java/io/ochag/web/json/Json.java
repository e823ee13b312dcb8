package io.ochag.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.web.WebError;
import io.ochag.web.reason.ReasonCatalogue;
import io.ochag.web.value.ValueTypes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bodies strictly and writes answers. */
@Singleton
public final class Json {
    /** Attribute of a writing under which the language of texts stands. */
    static final String LANGUAGE = "language";

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 100;

    private final RecordBinder binder;
    private final ReasonCatalogue reasons;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    @Inject
    public Json(ValueTypes values, ReasonCatalogue reasons) {
        this.binder = new RecordBinder(values, new LimitChecks());
        this.reasons = reasons;
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(Writing.WITHOUT_ABSENT)
                .accessorNaming(new ComponentsOnly())
                .addModule(new Jdk8Module())
                .addModule(Writing.module(values))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        this.reader = mapper.readerFor(JsonNode.class);
        this.writer = mapper.writer();
    }

    /** A body and the page that it asks for. */
    public record Paged<T>(T body, PageRequest page) {}

    /**
     * Reads a record from a body that is one JSON object in UTF-8, without duplicate keys and with nothing after it.
     *
     * @throws DomainException {@code web.unreadable}, or {@code command.invalid} with everything that is wrong
     */
    public <T> T read(byte[] body, Class<T> record) {
        JsonNode node = parse(body);
        Findings findings = new Findings(reasons);
        Optional<Object> bound = binder.bind(node, record, "", findings);
        return record.cast(sound(bound, findings));
    }

    /** Reads a record and, beside its fields, {@code limit} and {@code after}. */
    public <T> Paged<T> readPaged(byte[] body, Class<T> record) {
        JsonNode node = parse(body);
        Findings findings = new Findings(reasons);
        Optional<Object> page = node instanceof ObjectNode fields
                ? binder.bind(PageShape.takenFrom(fields), PageShape.class, "", findings)
                : Optional.empty();
        Optional<Object> bound = binder.bind(node, record, "", findings);
        return new Paged<>(record.cast(sound(bound, findings)), ((PageShape) page.orElseThrow()).request());
    }

    private static Object sound(Optional<Object> bound, Findings findings) {
        if (findings.count() > 0) {
            throw DomainException.invalid(KernelError.INVALID, findings.all());
        }
        return bound.orElseThrow();
    }

    private JsonNode parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode node = reader.readTree(text);
            if (node.isMissingNode()) {
                throw DomainException.of(WebError.UNREADABLE);
            }
            return node;
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw DomainException.of(WebError.UNREADABLE);
        }
    }

    /** UTF-8. Texts in two languages come out in this one. */
    public byte[] write(Object value, Language language) {
        try {
            return writer.withAttribute(LANGUAGE, language).writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "An answer of type " + value.getClass().getName() + " cannot be written");
        }
    }
}
