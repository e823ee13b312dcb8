package io.ochag.server.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Given names as they were given in one year or another, and the patronymics made of them. */
final class GivenNames {
    private static final int FIRST_OF_PARENTS = 1975;
    private static final int FIRST_OF_CHILDREN = 2004;

    private static final List<String> OLD_WOMEN =
            words("Татьяна Людмила Валентина Галина Нина Любовь Надежда Светлана Ольга Вера Лидия Тамара Раиса"
                    + " Наталья Елена Зоя Мария Антонина Лариса Зинаида Алла Римма Клавдия Ирина");
    private static final List<String> WOMEN = words(
            "Елена Анна Ольга Наталья Екатерина Юлия Ирина Татьяна Светлана Анастасия Мария Марина Оксана"
                    + " Евгения Виктория Ксения Алёна Дарья Кристина Алина Надежда Инна Вероника Яна Людмила Лилия Полина Наталия Диана Жанна");
    private static final List<String> GIRLS = words(
            "София Мария Анастасия Анна Виктория Полина Варвара Алиса Дарья Ксения Елизавета Софья Арина"
                    + " Ева Василиса Милана Александра Вероника Кира Валерия Екатерина Ульяна Алёна Злата Таисия Маргарита Мирослава Амина Стефания Лилия");
    private static final List<String> OLD_MEN =
            words("Александр Владимир Николай Виктор Сергей Анатолий Юрий Валерий Михаил Геннадий Василий Иван"
                    + " Борис Евгений Вячеслав Пётр Леонид Алексей Степан Григорий");
    private static final List<String> MEN = words(
            "Александр Сергей Андрей Дмитрий Алексей Евгений Денис Максим Роман Павел Иван Антон Николай"
                    + " Владимир Артём Олег Михаил Игорь Виталий Кирилл Илья Руслан Юрий Константин Виктор Василий Станислав Никита Вадим Пётр");
    private static final List<String> BOYS = words(
            "Александр Михаил Артём Максим Иван Дмитрий Матвей Кирилл Тимофей Егор Марк Илья Роман Даниил"
                    + " Лев Фёдор Никита Алексей Мирон Арсений Ярослав Владимир Степан Глеб Константин Давид Семён Платон Богдан Савелий Лука Пётр");

    private static final Map<String, String> OWN_WAY =
            Map.of("Лев", "Льв", "Павел", "Павл", "Пётр", "Петр", "Михаил", "Михайл", "Даниил", "Данил");

    /** Forms of one name: who writes it down hears either. */
    private static final Map<String, String> OTHER_FORM = Map.of(
            "Наталья", "Наталия", "Наталия", "Наталья", "София", "Софья", "Софья", "София", "Алёна", "Елена", "Даниил",
            "Данила", "Семён", "Семен", "Артём", "Артем");

    private GivenNames() {}

    static String of(boolean woman, int year, Draw draw) {
        if (year < FIRST_OF_PARENTS) {
            return draw.commonest(woman ? OLD_WOMEN : OLD_MEN);
        }
        return draw.commonest(year < FIRST_OF_CHILDREN ? (woman ? WOMEN : MEN) : (woman ? GIRLS : BOYS));
    }

    static String otherForm(String given) {
        return OTHER_FORM.getOrDefault(given, given);
    }

    /** Сергей: Сергеевич; Юрий: Юрьевич; Никита: Никитична; Илья: Ильинична. */
    static String patronymic(String father, boolean woman) {
        if (father.endsWith("та")) {
            return father.substring(0, father.length() - 1) + (woman ? "ична" : "ич");
        }
        if (father.endsWith("а") || father.endsWith("я")) {
            return father.substring(0, father.length() - 1) + (woman ? "инична" : "ич");
        }
        String stem = OWN_WAY.getOrDefault(father, father);
        if (stem.endsWith("ий")) {
            boolean twoConsonants = stem.endsWith("трий");
            stem = stem.substring(0, stem.length() - 2) + (twoConsonants ? "и" : "ь");
            return stem + (woman ? "евна" : "евич");
        }
        if (stem.endsWith("й") || stem.endsWith("ь")) {
            return stem.substring(0, stem.length() - 1) + (woman ? "евна" : "евич");
        }
        return stem + (woman ? "овна" : "ович");
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
