package io.ochag.kernel.text;

/**
 * One text in both languages of the interface.
 *
 * @param ru Russian, as a social worker would say it
 * @param en English
 */
public record LocalText(String ru, String en) {
    public String in(Language language) {
        return language == Language.EN ? en : ru;
    }
}
