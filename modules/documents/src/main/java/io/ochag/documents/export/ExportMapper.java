package io.ochag.documents.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on {@code export_record}. */
interface ExportMapper {
    @Select("select nextval('ochag_documents.export_number')")
    long nextNumber();

    @Insert("""
            insert into ochag_documents.export_record (id, number, at, what, code, format, actor_kind, staff_id, post_id, citizen_id, actor_key,
                caused_by, purpose, addressee_kind, addressee_name, addressee_family_id, addressee_person_id, ground, place_id)
            values (#{r.id}, #{r.number}, #{r.at}, #{r.what}, #{r.code}, #{r.format}, #{r.actorKind}, #{r.staffId}, #{r.postId}, #{r.citizenId},
                #{r.actorKey}, #{r.causedBy}, #{r.purpose}, #{r.addresseeKind}, #{r.addresseeName}, #{r.addresseeFamilyId},
                #{r.addresseePersonId}, #{r.ground}, #{r.placeId})
            """)
    void insert(@Param("r") ExportRow row);

    @Update("""
            update ochag_documents.export_record
            set ended_at = #{at}, outcome = 'COMPLETE', rows = #{e.rows}, families_named = #{e.families}, persons_named = #{e.persons},
                sha256 = #{e.sha256}
            where id = #{id} and ended_at is null
            """)
    int complete(@Param("id") UUID id, @Param("at") Instant at, @Param("e") Ending ending);

    @Update("""
            update ochag_documents.export_record
            set ended_at = #{at}, outcome = 'BROKEN'
            where id = #{id} and ended_at is null
            """)
    int broke(@Param("id") UUID id, @Param("at") Instant at);

    @Select("""
            select r.number, r.at, r.addressee_kind, r.addressee_name, r.purpose, coalesce(r.outcome = 'COMPLETE', false) as whole
            from ochag_documents.export_record r
            where r.number = any(#{numbers}::bigint[])
            order by r.number
            """)
    List<SentRow> sent(@Param("numbers") String[] numbers);
}
