package io.ochag.web.problem;

import io.ochag.kernel.text.LocalText;

/** Refusals that belong to HTTP itself and have no {@link io.ochag.kernel.error.ErrorKind}. */
public enum HttpError {
    BAD_REQUEST(400, "web.bad-request", "Запрос составлен неверно.", "The request is not well formed."),
    NO_SUCH_PATH(404, "web.no-such-path", "Такого адреса нет.", "There is no such path."),
    METHOD(405, "web.method", "Этот адрес не принимает такой метод.", "This path does not take this method."),
    TIMEOUT(408, "web.timeout", "Запрос передавался слишком долго.", "The request took too long to arrive."),
    TOO_LARGE(413, "web.too-large", "Запрос слишком велик.", "The request is too large."),
    URI_TOO_LONG(414, "web.uri-too-long", "Адрес запроса слишком длинный.", "The URL is too long."),
    MEDIA_TYPE(
            415,
            "web.media-type",
            "Тело запроса должно быть JSON (Content-Type: application/json) без сжатия.",
            "The body must be JSON (Content-Type: application/json), not compressed."),
    HEADERS_TOO_LARGE(431, "web.headers-too-large", "Заголовки запроса слишком велики.", "The headers are too large."),
    INTERNAL(
            500,
            "web.internal",
            "Внутренняя ошибка. Сообщите администратору номер запроса.",
            "An internal error. Please tell an administrator the request's number."),
    UNAVAILABLE(
            503,
            "web.unavailable",
            "Сервис сейчас недоступен. Повторите позже.",
            "Not available now. Try again later.");

    private final int status;
    private final String code;
    private final LocalText text;

    HttpError(int status, String code, String ru, String en) {
        this.status = status;
        this.code = code;
        this.text = new LocalText(ru, en);
    }

    /** The nearest of these for a status that somebody else has chosen. */
    public static HttpError ofStatus(int status) {
        for (HttpError error : values()) {
            if (error.status == status) {
                return error;
            }
        }
        // a method or a version of HTTP that nobody knows is the client's mistake, not ours
        boolean unknownToHttp = status == 501 || status == 505;
        return status >= 500 && !unknownToHttp ? INTERNAL : BAD_REQUEST;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public LocalText text() {
        return text;
    }

    /** As something to throw. */
    public Refusal refusal() {
        return new Refusal(this);
    }

    /** An {@link HttpError} on its way to becoming a problem. */
    public static final class Refusal extends RuntimeException {
        private final transient HttpError error;

        private Refusal(HttpError error) {
            super(error.code);
            this.error = error;
        }

        public HttpError error() {
            return error;
        }
    }
}
