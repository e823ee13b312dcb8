package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.text.Language;

/** What is sent for restricted work: it says that somebody should call, and nothing else. */
final class NeutralText {
    static final String SUBJECT_RU = "Сообщение для вас";
    static final String RU = "У вас есть сообщение. Пожалуйста, позвоните нам в рабочее время.";
    static final String SUBJECT_EN = "A message for you";
    static final String EN = "There is a message for you. Please call us in office hours.";

    static final NotificationTemplate TEMPLATE = NotificationTemplate.of("notifications.neutral")
            .text(ContactKind.PHONE, Language.RU, RU)
            .text(ContactKind.PHONE, Language.EN, EN)
            .text(ContactKind.MESSENGER, Language.RU, RU)
            .text(ContactKind.MESSENGER, Language.EN, EN)
            .email(Language.RU, SUBJECT_RU, RU)
            .email(Language.EN, SUBJECT_EN, EN);

    private NeutralText() {}
}
