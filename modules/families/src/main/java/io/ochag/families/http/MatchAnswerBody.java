package io.ochag.families.http;

import io.ochag.families.MatchAnswer;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.PersonId;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said to likely matches, as it comes in. "This one" is said by naming the person instead of describing one.
 *
 * @param than for {@code ANOTHER}: the persons who were shown
 */
record MatchAnswerBody(
        Kind answer, @Size(max = 50) @Nullable List<PersonId> than) {
    enum Kind {
        ANOTHER,
        UNSURE
    }

    MatchAnswerBody {
        if ((answer == Kind.ANOTHER) != (than != null && !than.isEmpty())) {
            throw new InvalidValueException("families.match-than");
        }
    }

    static MatchAnswer told(@Nullable MatchAnswerBody body) {
        if (body == null) {
            return MatchAnswer.NOT_ASKED;
        }
        return body.than == null ? MatchAnswer.UNSURE : new MatchAnswer.Another(Set.copyOf(body.than));
    }
}
