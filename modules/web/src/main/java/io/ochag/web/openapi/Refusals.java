package io.ochag.web.openapi;

import io.ochag.kernel.text.LocalText;
import io.ochag.web.Access;
import io.ochag.web.Route;
import io.ochag.web.Route.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which refusals a route may answer with, and what each status means. */
final class Refusals {
    private Refusals() {}

    static Map<Integer, LocalText> meanings() {
        Map<Integer, LocalText> all = new LinkedHashMap<>();
        put(all, 400, "Запрос не удалось прочитать", "The request cannot be read");
        put(all, 401, "Нужно войти", "Signing in is needed");
        put(all, 403, "Действие не разрешено", "The action is not allowed");
        put(all, 404, "Не найдено или скрыто", "Not found, or hidden");
        put(all, 409, "Состояние не позволяет", "The state of things does not allow it");
        put(all, 412, "Запись уже изменена", "Somebody has changed it");
        put(all, 413, "Запрос слишком велик", "The request is too large");
        put(all, 415, "Нужен JSON", "JSON is needed");
        put(all, 422, "Поля заполнены неверно", "Fields are not right");
        put(all, 428, "Нужна версия (If-Match)", "A version is needed (If-Match)");
        put(all, 429, "Слишком часто", "Too many requests");
        put(all, 500, "Внутренняя ошибка", "Internal error");
        put(all, 503, "Сейчас недоступно", "Not available now");
        return all;
    }

    static SortedSet<Integer> of(Route route) {
        SortedSet<Integer> statuses = new TreeSet<>(List.of(400, 403, 404, 422, 429, 500, 503));
        if (!(route.access() instanceof Access.Open) || route.kind() == Kind.COMMAND) {
            statuses.add(401);
        }
        if (route.kind() == Kind.COMMAND) {
            statuses.add(409);
        }
        if (route.body().isPresent()) {
            statuses.add(413);
            statuses.add(415);
        }
        if (route.versionDemanded()) {
            statuses.add(412);
            statuses.add(428);
        }
        return statuses;
    }

    private static void put(Map<Integer, LocalText> all, int status, String ru, String en) {
        all.put(status, new LocalText(ru, en));
    }
}
