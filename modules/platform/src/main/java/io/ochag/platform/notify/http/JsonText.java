package io.ochag.platform.notify.http;

import java.util.HexFormat;

/** A text as it stands between the quotes of a JSON string. */
final class JsonText {
    private JsonText() {}

    static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        for (char one : text.toCharArray()) {
            if (one == '"' || one == '\\') {
                json.append('\\').append(one);
            } else if (one < ' ') {
                json.append("\\u").append(HexFormat.of().toHexDigits(one));
            } else {
                json.append(one);
            }
        }
        return json.toString();
    }
}
