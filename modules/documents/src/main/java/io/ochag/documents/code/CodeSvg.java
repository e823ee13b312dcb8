package io.ochag.documents.code;

import java.util.Locale;

/** A code as an SVG picture that can stand in a page as it is. */
public final class CodeSvg {
    private CodeSvg() {}

    /**
     * A square picture of a QR code, or bars in a field of any shape.
     *
     * @param label what a screen reader says
     * @param widthMm width in millimetres
     * @param heightMm height in millimetres
     */
    public static String of(Code code, String label, double widthMm, double heightMm) {
        Modules modules = code.modules();
        StringBuilder path = new StringBuilder();
        for (Modules.Dark dark : modules.dark()) {
            path.append('M').append(dark.x()).append(' ').append(dark.y());
            path.append('h')
                    .append(dark.length())
                    .append("v1h-")
                    .append(dark.length())
                    .append('z');
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%smm\" height=\"%smm\" viewBox=\"0 0 %d %d\""
                        + " preserveAspectRatio=\"%s\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"%s\">"
                        + "<path fill=\"#fff\" d=\"M0 0h%d v%d h-%d z\"/><path fill=\"#000\" d=\"%s\"/></svg>",
                widthMm,
                heightMm,
                modules.width(),
                modules.height(),
                code.symbology() == Symbology.QR ? "xMidYMid meet" : "none",
                escaped(label),
                modules.width(),
                modules.height(),
                modules.width(),
                path);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .mapToObj(c -> switch (c) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(java.util.stream.Collectors.joining());
    }
}
