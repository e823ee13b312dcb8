package io.ochag.families;

import io.ochag.documents.ExportNumber;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;

/**
 * Orders of people who ask what is held about them (152-ФЗ, article 14), out of every installed module, to be answered within the term of article 20.
 * Everything needs {@link FamiliesPermission#SUBJECT_ACCESS} where the person is kept; {@code access.not-found} otherwise.
 *
 * <p>A person gets their own data, under every id. A representative in force gets of a child what tells of the families in which both are today, and
 * nothing of another family of the child, its address, contacts, or the organisations that serve it. Nobody gets adoption, informants, workers' names,
 * or anything that leads to a family or person under a restriction, whatever the worker who answers may see: nobody knows into whose hands a file comes.
 */
public interface SubjectAccess {
    /**
     * Takes an order in. Failures: {@code families.may-not-ask}; {@code families.asker-uncertain} where the records do not decide, or where a
     * representative asks about a restricted person, and no worker has seen papers; {@code calendar.year-not-loaded}; {@code command.invalid}.
     */
    SubjectOrderId order(Actor actor, OrderSubjectAccess command);

    /** Once; {@code families.order-extended}, {@code families.order-answered}, {@code version.stale}. */
    SubjectOrder extend(Actor actor, ExtendSubjectAccess command);

    /** {@code families.order-answered}, {@code version.stale}, {@code command.invalid} (a day ahead, or before it was asked). */
    SubjectOrder answered(Actor actor, AnswerSubjectAccess command);

    SubjectOrder of(Actor actor, SubjectOrderId order);

    /** Orders without an answer, the most urgent first. Recorded in the access log. */
    Page<SubjectOrder> open(Actor actor, PageRequest page);

    /**
     * What is to be told; recorded in the access log. Whether the asker may is asked again, as of today: {@code families.may-not-ask},
     * {@code families.asker-uncertain}. Of an order that was answered or refused nothing is handed out any more: {@code families.order-answered}.
     * {@code access.no-consent} where the actor's organisation may not show all of it.
     */
    SubjectData data(Actor actor, SubjectOrderId order);

    /**
     * The same, with the same failures, as a file for whoever asked; that it leaves is recorded before it does, with addressee, purpose and ground. Where no documents module
     * is installed: {@code families.no-documents}. Not to be called inside a unit of work.
     */
    HandedFile file(Actor actor, SubjectOrderId order, Format format, Language language);

    /** What kind of file. */
    enum Format {
        PDF,
        CSV
    }

    /**
     * A file that is recorded as handed out.
     *
     * @param content PDF, or CSV in UTF-8
     */
    record HandedFile(ExportNumber number, byte[] content) {}
}
