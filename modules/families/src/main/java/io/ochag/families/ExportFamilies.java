package io.ochag.families;

import io.ochag.documents.Disclosure;
import io.ochag.documents.TableFormat;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Which families, and what of them.
 *
 * @param place empty for all places of the actor
 * @param columns in this order; each once
 */
public record ExportFamilies(
        Optional<PlaceId> place,
        Optional<MunicipalityCode> municipality,
        List<Column> columns,
        TableFormat format,
        Disclosure disclosure) {
    public ExportFamilies {
        columns = columns.stream().distinct().toList();
    }

    /** What can leave. The list is closed: reproductive choice, restricted records and adoption are no columns. */
    public enum Column {
        FAMILY("Семья", "Family"),
        MUNICIPALITY("Муниципалитет", "Municipality"),
        REGISTERED_ON("На учёте с", "Registered on"),
        ROLE("Роль", "Role"),
        SINCE("В семье с", "In the family since"),
        SURNAME("Фамилия", "Surname"),
        GIVEN("Имя", "Given name"),
        PATRONYMIC("Отчество", "Patronymic"),
        BIRTH("Дата рождения", "Birth date"),
        SEX("Пол", "Sex"),
        SNILS("СНИЛС", "СНИЛС"),
        PHONES("Телефоны", "Phones");

        private final LocalText title;

        Column(String ru, String en) {
            this.title = new LocalText(ru, en);
        }

        public LocalText title() {
            return title;
        }
    }
}
