package io.ochag.platform.notify;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.ochag.kernel.directory.ContactKind;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogChannelTest {
    @Test
    void logsTheKeyAndNothingElse() {
        Logger logger = (Logger) LoggerFactory.getLogger(LogChannel.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            Message message = new Message("0190-key", ContactKind.PHONE, "+79275000081", "", "Ждём вас завтра.");
            assertThat(new LogChannel(ContactKind.PHONE).send(message)).isEqualTo(new Outcome.Accepted());
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
        }
        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEqualTo("message 0190-key would be sent by PHONE");
    }
}
