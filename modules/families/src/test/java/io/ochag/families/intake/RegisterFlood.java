package io.ochag.families.intake;

import io.ochag.families.FamilyFixture;

/** Large invented registers with their usual faults: every tenth line is wrong, every twentieth has a number that is taken. */
final class RegisterFlood {
    private static final String[] SYLLABLES = {"ба", "ве", "го", "ду", "же", "зи", "ко", "лу", "ми", "не", "по", "ру"};
    private static final int WRONG_EVERY = 10;
    private static final int TAKEN_EVERY = 20;
    /** In another part of the import. */
    private static final int EARLIER = 301;

    private static final int FIRST_NUMBER = 100_000_000;

    private RegisterFlood() {}

    static String csv(int families) {
        StringBuilder text = new StringBuilder(Registers.HEADER);
        for (int i = 0; i < families; i++) {
            String surname = surname(i);
            boolean wrong = i % WRONG_EVERY == 3;
            int number = i % TAKEN_EVERY != 7 ? i : i >= EARLIER ? i - EARLIER : i - 1;
            text.append(surname)
                    .append("ова;Анна;Ильинична;")
                    .append(wrong ? "31.02.1990" : "14.03.1990")
                    .append(';');
            text.append(FamilyFixture.snils(FIRST_NUMBER + number).digits()).append(";8 903 ");
            text.append(String.format("%07d", i)).append(';').append(surname).append("ов Пётр;");
            text.append("\"Иван 12.03.2015; Мария 2018 г.\";;01.09.2020\n");
        }
        return text.toString();
    }

    private static String surname(int i) {
        StringBuilder surname = new StringBuilder();
        for (int rest = i + 1; rest > 0; rest /= SYLLABLES.length) {
            surname.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(surname.charAt(0)) + surname.substring(1);
    }
}
