package io.ochag.web.sample;

import io.ochag.kernel.error.DomainException;
import io.ochag.web.WebError;
import io.ochag.web.repeat.Answered;
import io.ochag.web.repeat.CommandKey;
import io.ochag.web.repeat.Repeats;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers of commands without a database. */
final class MemoryRepeats implements Repeats {
    private record Kept(byte[] request, Answered answer) {}

    private final Map<ByteBuffer, Kept> kept = new HashMap<>();

    @Override
    public synchronized Answered once(CommandKey command, Supplier<Answered> work) {
        Kept known =
                kept.computeIfAbsent(ByteBuffer.wrap(command.sender()), key -> new Kept(command.request(), work.get()));
        if (!Arrays.equals(known.request(), command.request())) {
            throw DomainException.of(WebError.IDEMPOTENCY_KEY_REUSED);
        }
        return known.answer();
    }
}
