package io.ochag.families.subject;

import io.ochag.families.AnswerSubjectAccess;
import io.ochag.families.SubjectOrderId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on {@code subject_order}. */
interface OrderMapper {
    @Insert("""
            insert into ochag_families.subject_order (id, person_id, asked_by, asked_as, asked_on, last_day, due_at, ordered_by, recorded_at, version)
            values (#{id}, #{person}, #{askedBy}, #{askedAs}, #{askedOn}, #{lastDay}, #{dueAt}, #{by}, #{at}, 1)
            """)
    void insert(
            @Param("id") SubjectOrderId id,
            @Param("person") PersonId person,
            @Param("askedBy") PersonId askedBy,
            @Param("askedAs") String askedAs,
            @Param("askedOn") LocalDate askedOn,
            @Param("lastDay") LocalDate lastDay,
            @Param("dueAt") Instant dueAt,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select o.id, o.person_id, o.asked_by, o.asked_as, o.asked_on, p.place_id, o.last_day, o.due_at, o.extended_at is not null as extended,
                o.answered_on, o.answered_way, o.version
            from ochag_families.subject_order o
            join ochag_families.person p on p.id = o.person_id
            where o.id = #{id}
              and (#{v.everywhere} or p.place_id = any(#{v.places}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    @Nullable
    OrderRow find(@Param("id") SubjectOrderId id, @Param("v") VisibleRows visible);

    /** A page goes on behind an order that may be answered by now. */
    @Select("""
            select o.id, o.person_id, o.asked_by, o.asked_as, o.asked_on, p.place_id, o.last_day, o.due_at, o.extended_at is not null as extended,
                o.answered_on, o.answered_way, o.version
            from ochag_families.subject_order o
            join ochag_families.person p on p.id = o.person_id
            where o.answered_on is null
              and (#{v.everywhere} or p.place_id = any(#{v.places}))
              and p.id <> all(#{v.hiddenPersons})
              and (cast(#{after} as uuid) is null
                or (o.due_at, o.id) > (select k.due_at, k.id from ochag_families.subject_order k where k.id = #{after}))
            order by o.due_at, o.id
            limit #{limit}
            """)
    List<OrderRow> open(
            @Param("v") VisibleRows visible, @Param("after") @Nullable UUID after, @Param("limit") int limit);

    @Update("""
            update ochag_families.subject_order
            set last_day = #{lastDay}, due_at = #{dueAt}, extended_at = #{at}, extended_by = #{by}, extension_reason = #{reason},
                version = version + 1
            where id = #{id} and version = #{seen} and answered_on is null and extended_at is null
            """)
    int extend(
            @Param("id") SubjectOrderId id,
            @Param("seen") long seen,
            @Param("lastDay") LocalDate lastDay,
            @Param("dueAt") Instant dueAt,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            update ochag_families.subject_order
            set answered_on = #{c.on}, answered_way = #{c.way}, answered_by = #{by}, version = version + 1
            where id = #{c.order} and version = #{c.version} and answered_on is null
            """)
    int answer(@Param("c") AnswerSubjectAccess command, @Param("by") String by);

    /** The places that keep the person's records. */
    @Select("""
            select distinct p.place_id
            from ochag_families.person p
            where p.id = any(#{ids})
            order by 1
            """)
    List<PlaceId> keepers(@Param("ids") UUID[] ids);

    /** By which term their data are kept. */
    @Select("select ochag_families.retention_kind(#{ids})")
    String retentionKind(@Param("ids") UUID[] ids);
}
