package io.ochag.kernel.document;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file to store.
 *
 * @param declaredType what whoever brought it says it is; the content must agree
 * @param keepFrom the day that the term of the class is counted from; empty for today
 */
public record NewDocument(
        DocumentOwner owner,
        DocumentName name,
        MediaType declaredType,
        RetentionClass retention,
        @NotPersonal Optional<LocalDate> keepFrom,
        ContentSource content) {
    public static NewDocument of(
            DocumentOwner owner, String name, String declaredType, RetentionClass retention, ContentSource content) {
        return new NewDocument(
                owner, DocumentName.parse(name), MediaType.parse(declaredType), retention, Optional.empty(), content);
    }
}
