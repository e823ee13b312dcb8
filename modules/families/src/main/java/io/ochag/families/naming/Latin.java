package io.ochag.families.naming;

import io.ochag.kernel.person.NameText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names in Latin letters and back, as passports write them: ICAO Doc 9303 part 3 (since 2014) and the older tables (ГОСТ Р 52535.1, 1997). */
public final class Latin {
    private static final Map<String, String> INTO_CYRILLIC = new LinkedHashMap<>();
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщъыьэюя";
    private static final String[] PASSPORT = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts",
        "ch", "sh", "shch", "ie", "y", "", "e", "iu", "ia"
    };
    private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String ON_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";

    static {
        String pairs = "shch щ,sch щ,zh ж,kh х,ts ц,tc ц,ch ч,sh ш,iu ю,yu ю,ju ю,ia я,ya я,ja я,yo е,jo е,ye е,je е,"
                + "ph ф,th т,a а,b б,v в,g г,d д,e е,z з,i и,j и,k к,l л,m м,n н,o о,p п,r р,s с,t т,u у,f ф,h х,c ц,y ы,w в,q к";
        for (String pair : pairs.split(",")) {
            INTO_CYRILLIC.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
        INTO_CYRILLIC.put("x", "кс");
    }

    private Latin() {}

    public static boolean isLatin(String text) {
        return text.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z');
    }

    /** A folded Latin name in Cyrillic letters, folded; soft signs are lost on the way. */
    public static String cyrillic(String folded) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            String found = "";
            for (int length = Math.min(4, folded.length() - at); length > 0 && found.isEmpty(); length--) {
                String piece = folded.substring(at, at + length);
                if (INTO_CYRILLIC.containsKey(piece)) {
                    found = piece;
                }
            }
            text.append(found.isEmpty() ? folded.charAt(at) : INTO_CYRILLIC.get(found));
            at += Math.max(1, found.length());
        }
        // y after a vowel, or at the end, is й, which folds to и
        return text.toString().replaceAll("(?<=[аеиоуыэюя])ы", "и").replaceAll("ы$", "и");
    }

    /** A folded Cyrillic name as passports write it now and wrote it before, folded. */
    public static Set<String> passport(String folded) {
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            int letter = CYRILLIC.indexOf(folded.charAt(i));
            now.append(letter < 0 ? String.valueOf(folded.charAt(i)) : PASSPORT[letter]);
        }
        Set<String> written = new LinkedHashSet<>();
        written.add(now.toString());
        written.add(now.toString().replace("iu", "yu").replace("ia", "ya").replaceAll("ii$", "iy"));
        return written;
    }

    /** What was meant with the keyboard left in Latin: {@code Bdfyjd} is Иванов; folded. */
    public static String typedInLatin(String text) {
        StringBuilder meant = new StringBuilder();
        for (char key : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = KEYS.indexOf(key);
            meant.append(at < 0 ? key : ON_KEYS.charAt(at));
        }
        return NameText.fold(meant.toString());
    }

    /** Both in Cyrillic letters and without what Latin letters do not tell: soft signs, й, double letters. */
    public static String bare(String folded) {
        String cyrillic = isLatin(folded) ? cyrillic(folded) : folded;
        return cyrillic.replaceAll("[ьъ]", "")
                .replace("э", "е")
                .replaceAll("[иы]+(?=[аеоуяюе])", "")
                .replace("ы", "и")
                .replaceAll("(.)\\1+", "$1");
    }
}
