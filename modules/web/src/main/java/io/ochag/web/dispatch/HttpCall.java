package io.ochag.web.dispatch;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.web.Call;
import io.ochag.web.Exchange;
import java.util.List;
import java.util.Optional;

/** A call as read from a request. */
record HttpCall(
        Actor actor,
        Parameters.Read parameters,
        Optional<PageRequest> wantedPage,
        Optional<Long> seenVersion,
        Optional<String> key,
        Language language,
        String requestId,
        Optional<Exchange> connection)
        implements Call {

    @Override
    public <T> T id(Class<T> type) {
        List<T> ids = parameters.path().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (ids.size() != 1) {
            throw undeclared("one path parameter of type " + type.getSimpleName());
        }
        return ids.get(0);
    }

    @Override
    public <T> T path(String name, Class<T> type) {
        Object value = parameters.path().get(name);
        if (value == null) {
            throw undeclared("path parameter " + name);
        }
        return type.cast(value);
    }

    @Override
    public <T> Optional<T> query(String name, Class<T> type) {
        return Optional.ofNullable(parameters.query().get(name)).map(type::cast);
    }

    @Override
    public long version() {
        return seenVersion.orElseThrow(() -> undeclared("a demanded version"));
    }

    @Override
    public PageRequest page() {
        return wantedPage.orElseThrow(() -> undeclared("paging"));
    }

    @Override
    public String idempotencyKey() {
        return key.orElseThrow(() -> undeclared("a demanded key"));
    }

    @Override
    public Exchange exchange() {
        return connection.orElseThrow(() -> undeclared("to be without a key"));
    }

    private static IllegalStateException undeclared(String what) {
        return new IllegalStateException("The route does not declare " + what);
    }
}
