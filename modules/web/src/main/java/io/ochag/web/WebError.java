package io.ochag.web;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of the HTTP layer itself: what is wrong with a request before any module sees it, and sign-in. */
public enum WebError implements ErrorCode {
    UNREADABLE(
            "web.unreadable",
            ErrorKind.MALFORMED,
            "Запрос не удалось прочитать: нужен правильный JSON в кодировке UTF-8.",
            "The request cannot be read: it must be well-formed JSON in UTF-8."),
    MALFORMED_URL(
            "web.malformed-url", ErrorKind.MALFORMED, "Адрес запроса составлен неверно.", "The URL is malformed."),
    PARAMETER(
            "web.parameter",
            ErrorKind.MALFORMED,
            "Параметр адреса задан неверно.",
            "A parameter of the URL is not right."),
    PARAMETER_UNKNOWN(
            "web.parameter-unknown",
            ErrorKind.MALFORMED,
            "В адресе есть параметр, которого у этой операции нет.",
            "The URL has a parameter that this operation does not have."),
    HEADER(
            "web.header",
            ErrorKind.MALFORMED,
            "Заголовок запроса задан неверно.",
            "A header of the request is not right."),
    IDEMPOTENCY_KEY_REQUIRED(
            "web.idempotency-key-required",
            ErrorKind.MALFORMED,
            "Нужен заголовок Idempotency-Key: от 1 до 128 видимых знаков ASCII.",
            "Header Idempotency-Key is needed: 1 to 128 visible ASCII characters."),
    IDEMPOTENCY_KEY_REUSED(
            "web.idempotency-key-reused",
            ErrorKind.INVALID,
            "С этим Idempotency-Key уже был другой запрос. Для нового запроса нужен новый ключ.",
            "This Idempotency-Key was sent with another request. A new request needs a new key."),
    COMMAND_RUNNING(
            "web.command-running",
            ErrorKind.UNAVAILABLE,
            "Запрос с этим Idempotency-Key ещё выполняется. Повторите его чуть позже.",
            "A request with this Idempotency-Key is still running. Repeat it a little later."),
    VERSION_REQUIRED(
            "web.version-required",
            ErrorKind.PRECONDITION_REQUIRED,
            "Нужен заголовок If-Match с версией, которую вы видели.",
            "Header If-Match is needed, with the version that you have seen."),
    SIGN_IN_REQUIRED("web.sign-in-required", ErrorKind.UNAUTHENTICATED, "Войдите в систему.", "Please sign in."),
    SIGN_IN_REFUSED(
            "web.sign-in-refused",
            ErrorKind.UNAUTHENTICATED,
            "Имя для входа или пароль не подходит.",
            "The login or the password is not right."),
    OLD_PASSWORD(
            "web.old-password", ErrorKind.INVALID, "Прежний пароль указан неверно.", "The old password is not right."),
    TOO_MANY_ATTEMPTS(
            "web.too-many-attempts",
            ErrorKind.RATE,
            "Слишком много попыток входа. Повторите позже.",
            "Too many attempts to sign in. Try again later."),
    KEY_REFUSED(
            "web.key-refused",
            ErrorKind.UNAUTHENTICATED,
            "Ключ программы не подходит.",
            "The program's key is not right."),
    TOO_MANY_REQUESTS(
            "web.too-many-requests",
            ErrorKind.RATE,
            "Программа присылает запросы слишком часто. Повторите позже.",
            "The program sends too many requests. Try again later."),
    KEY_NAME_TAKEN(
            "web.key-name-taken",
            ErrorKind.CONFLICT,
            "Ключ с таким названием уже есть. Отзовите его или возьмите другое название.",
            "There is a key of this name. Revoke it, or take another name."),
    NO_POST_TODAY(
            "web.no-post-today",
            ErrorKind.FORBIDDEN,
            "Сегодня у вас нет действующей должности. Обратитесь к администратору.",
            "You hold no post today. Please ask an administrator."),
    POST_NOT_CHOSEN(
            "web.post-not-chosen",
            ErrorKind.FORBIDDEN,
            "Сначала выберите должность, в которой вы работаете.",
            "First choose the post that you work in."),
    POST_NOT_YOURS(
            "web.post-not-yours",
            ErrorKind.INVALID,
            "Такой должности у вас сегодня нет.",
            "You do not hold this post today."),
    CSRF(
            "web.csrf",
            ErrorKind.FORBIDDEN,
            "Запрос не подтверждён ключом вашего сеанса (X-CSRF-Token). Обновите страницу.",
            "The request does not carry your session's key (X-CSRF-Token). Reload the page."),
    BUSY(
            "web.busy",
            ErrorKind.UNAVAILABLE,
            "Сейчас входит слишком много людей. Повторите через минуту.",
            "Too many people are signing in now. Try again in a minute."),
    LOGIN_TAKEN("web.login-taken", ErrorKind.CONFLICT, "Такое имя для входа уже занято.", "This login is taken."),
    STAFF_HAS_ACCOUNT(
            "web.staff-has-account",
            ErrorKind.CONFLICT,
            "У этого сотрудника уже есть учётная запись.",
            "This worker already has an account.");

    private final Refusal refusal;

    WebError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
