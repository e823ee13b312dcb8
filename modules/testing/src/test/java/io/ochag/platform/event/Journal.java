package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** A subscriber that writes down what it takes; a test may interfere first. */
final class Journal implements Subscriber {
    private final String name;
    private final Pages pages;
    private Set<Class<? extends DomainEvent>> takes = Set.of(Happened.class);
    private Consumer<Happened> first = event -> {};
    private boolean fromNow;

    Journal(String name, Pages pages) {
        this.name = name;
        this.pages = pages;
    }

    /** Where it writes. */
    interface Pages {
        @Insert("""
                insert into sample.taken (subscriber, number) values (#{subscriber}, #{number})
                """)
        void write(@Param("subscriber") String subscriber, @Param("number") int number);

        @Delete("""
                delete from sample.taken where subscriber = #{subscriber}
                """)
        void clear(@Param("subscriber") String subscriber);
    }

    static void createIn(TestDatabase database) {
        database.sql("create schema if not exists sample");
        database.sql("drop table if exists sample.taken");
        database.sql(
                "create table sample.taken (id bigint generated always as identity, subscriber text not null, number int not null)");
    }

    /** What it has written, in order. */
    static List<Integer> of(TestDatabase database, String subscriber) {
        return database.column("select number from sample.taken where subscriber = ? order by id", subscriber).stream()
                .map(Integer::valueOf)
                .toList();
    }

    Journal taking(Set<Class<? extends DomainEvent>> types) {
        this.takes = types;
        return this;
    }

    Journal beginningNow() {
        this.fromNow = true;
        return this;
    }

    void first(Consumer<Happened> interference) {
        this.first = interference;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return takes;
    }

    @Override
    public void on(DomainEvent event) {
        if (event instanceof Happened happened) {
            first.accept(happened);
            pages.write(name, happened.number());
        } else {
            pages.write(name, ((Rare) event).number());
        }
    }

    @Override
    public boolean replayable() {
        return !name.equals("sample.once");
    }

    @Override
    public void beforeReplay() {
        pages.clear(name);
    }

    @Override
    public boolean fromNow() {
        return fromNow;
    }
}
