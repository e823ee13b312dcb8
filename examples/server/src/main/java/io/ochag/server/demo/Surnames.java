package io.ochag.server.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Surnames, made as the language makes them: of given names, trades, animals and looks. A few are everybody's and most are few people's: a hundred
 * of two thousand cover two people of five.
 */
public final class Surnames {
    /** As many as a region of some ten thousand families has. */
    public static final int USUAL = 2_000;

    // the greater, the less the first ones stand out
    private static final double FLATNESS = 20;

    private static final List<String> COMMONEST = words("""
            Иванов Смирнов Попов Кузнецов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов
            Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев
            Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов
            Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров
            Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов
            """);
    private static final List<String> OF_NAMES = words("""
            Абрам Авдей Агап Аким Анис Антип Аристарх Артём Архип Афон Вавил Вадим Валер Варлам Викул Влад Гавр Герас Глеб Горд Гур
            Дем Демид Евдоким Евсей Елизар Емельян Епиф Ерем Ермил Ефим Ефрем Зинов Зот Игнат Иларион Исай Калин Карп Кирил Климент
            Конон Кондрат Корней Лавр Лазар Лаврент Леонт Лог Лукьян Макс Мартын Мирон Моис Назар Наум Нестер Никан Никифор Никон
            Олейн Парамон Пахом Платон Полик Потап Прокоп Прохор Родион Савел Самойл Севастьян Силант Сид Спирид Стахей Тарас Терент
            Тимоф Трифон Трофим Устин Фад Федос Фома Фрол Харитон Христоф Юд Юрас Яким
            """);
    private static final List<String> OF_TRADES = words("""
            Бондар Гончар Коваль Кравец Мельник Овчар Пастух Плотник Рыбак Скорняк Сотник Столяр Ткач Толмач Чумак Шинкар Шорник
            Бочкар Дегтяр Золотар Кожемяк Колесник Кравчен Крупник Лесник Маляр Огородник Оружейник Паромщик Печник Пивовар Пономар
            Садовник Свечник Стрельник Токар Хлебник Чеботар Швец Якорник Лоцман Бакенщик Солевар Табунщик
            """);
    private static final List<String> OF_BEASTS = words("""
            Барс Бобр Вепр Волч Воробь Ворон Галк Глухар Голуб Горностай Грач Дрозд Дятл Ёрш Жаворон Журавл Зайч Зубр Ивол Карас
            Кабан Коршун Кречет Кролик Крот Кукуш Куниц Лещ Лис Лось Муравь Налим Окун Осетр Перепел Пескар Рак Рысь Сазан Сайгак
            Сверч Синиц Скворц Снегир Сокол Сом Сорок Стерх Стриж Судак Суслик Сурк Тетер Тур Филин Хомяк Цапл Чайк Чиж Щегл Щук Ястреб
            """);
    private static final List<String> LOOKS = words("""
            Бело Черно Красно Криво Долго Сухо Остро Твердо Легко Вольно Добро Скоро Ново Старо Мало Велико Густо Тонко Сладко Крепко
            """);
    private static final List<String> PARTS = words("""
            ус нос глаз бород рук ног губ зуб лоб ус пят хвост гор вод пол лес луг град бок шап кафтан хлеб сол каш пив бров шей плеч
            """);
    private static final List<String> OF_LAND = words("""
            Покров Троиц Успен Знамен Преображен Богоявлен Вознесен Рождествен Соколь Дубров Берёзов Калинов Ольхов Вязов Липов Ясенев
            Донск Волж Хопёр Медведиц Камышин Урюпин Царицын Сарепт Ахтуб Ельшан Горновод Степн Озёр Заводь Залив Курган Балк Лиман
            Плавн Родник Ключев Колодез Переправ Перевоз Мостов Бродов Заречен Заозер Нагор Подгор Полев Раздоль
            """);
    private static final List<String> SYLLABLES =
            words("ак ан ар ач ед ел ен ер ик ил ин ир ов ок ол ом он ос от ош уг ук ул ун ур уш");
    private static final List<String> BEGINNINGS = words(
            "Бар Вал Гор Дол Ерм Жар Зим Кал Лук Мар Нес Ост Пол Рож Сав Тук Уст Фил Хар Чер Шум Щер Юр Як Абр Вор Глу Дуб Зол Кум");

    private final List<Surname> byRank;

    /** @param many how many different ones; 2,000 sound as if they could be, those beyond are strung together of syllables */
    public Surnames(int many) {
        byRank = Stream.of(COMMONEST.stream(), likely().stream(), rare(many).stream())
                .flatMap(part -> part)
                .distinct()
                .limit(many)
                .map(Surname::of)
                .toList();
    }

    /** One of all, by how common it is. */
    public Surname draw(SplittableRandom random) {
        double rank = FLATNESS * (Math.pow(1 + byRank.size() / FLATNESS, random.nextDouble()) - 1);
        return byRank.get(Math.min((int) rank, byRank.size() - 1));
    }

    /** In the order of how common they are. */
    public List<Surname> all() {
        return byRank;
    }

    /** Turn about, so that no kind comes before all others. */
    private static List<String> likely() {
        List<List<String>> kinds = List.of(
                with(OF_NAMES, "ов"),
                with(OF_TRADES, "ов"),
                with(OF_BEASTS, "ов"),
                with(OF_NAMES, "енко"),
                with(OF_LAND, "ский"),
                with(OF_NAMES, "ин"),
                with(OF_TRADES, "енко"),
                looks("ов"),
                with(OF_BEASTS, "ин"),
                with(OF_NAMES, "ьев"),
                with(OF_TRADES, "ук"),
                with(OF_NAMES, "ян"),
                looks("ин"),
                with(OF_NAMES, "чук"),
                with(OF_BEASTS, "ских"),
                with(OF_NAMES, "ашов"),
                looks("енко"),
                with(OF_TRADES, "овский"),
                with(OF_NAMES, "ушкин"),
                with(OF_BEASTS, "евич"));
        List<String> all = new ArrayList<>();
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<String> kind : kinds) {
                if (i < kind.size()) {
                    all.add(kind.get(i));
                }
            }
        }
        return all;
    }

    private static List<String> looks(String ending) {
        return LOOKS.stream()
                .flatMap(look -> PARTS.stream().map(part -> look + part + ending))
                .toList();
    }

    private static List<String> with(List<String> stems, String ending) {
        return stems.stream()
                .map(stem -> stem.endsWith("й") || stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem)
                .map(stem -> stem + ending)
                .toList();
    }

    private static Iterable<String> endings() {
        return List.of("ов", "ев", "ин", "енко", "ских", "ук", "ян", "ский");
    }

    private static Set<String> rare(int many) {
        Set<String> all = new LinkedHashSet<>();
        for (String ending : endings()) {
            for (String last : SYLLABLES) {
                for (String middle : SYLLABLES) {
                    for (String beginning : BEGINNINGS) {
                        if (all.size() >= many) {
                            return all;
                        }
                        all.add(beginning + middle + last + ending);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).distinct().toList();
    }
}
