package io.ochag.platform.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on the seals. */
public interface SealMapper {
    /** Empty where another sealer is at work. */
    @Select("select batch, hash from ochag_platform.audit_head for update skip locked")
    Optional<HeadRow> lockHead();

    @Select("select batch, hash from ochag_platform.audit_head")
    HeadRow head();

    @Select("""
            delete from ochag_platform.audit_unsealed
            where entry_id in (select entry_id from ochag_platform.audit_unsealed order by entry_id limit #{limit})
            returning entry_id
            """)
    List<UUID> takeUnsealed(@Param("limit") int limit);

    @Select("""
            select id, at, kind, operation, actor_kind, staff_id, post_id, citizen_id, actor_key, caused_by, purpose, family_ids, person_ids, place_id, ground
            from ochag_platform.audit_entry
            where id = any (#{ids})
            """)
    List<AuditRow> entries(@Param("ids") UUID[] ids);

    @Insert("""
            insert into ochag_platform.audit_sealed_entry (batch, ordinal, entry_id, hash)
            select #{batch}, entry.ordinal, entry.id, decode(entry.hash, 'hex')
            from unnest(#{ids}, #{hashes}) with ordinality as entry (id, hash, ordinal)
            """)
    void insertSealed(@Param("batch") long batch, @Param("ids") UUID[] ids, @Param("hashes") String[] hashes);

    @Insert("""
            insert into ochag_platform.audit_seal (batch, sealed_at, entries, previous_hash, hash)
            values (#{seal.batch}, #{seal.sealedAt}, #{seal.entries}, #{seal.previousHash}, #{seal.hash})
            """)
    void insertSeal(@Param("seal") SealRow seal);

    @Update("update ochag_platform.audit_head set batch = #{batch}, hash = #{hash}")
    void moveHead(@Param("batch") long batch, @Param("hash") byte[] hash);

    @Select("""
            select batch, sealed_at, entries, previous_hash, hash
            from ochag_platform.audit_seal
            where batch > #{after}
            order by batch
            limit #{limit}
            """)
    List<SealRow> seals(@Param("after") long after, @Param("limit") int limit);

    @Select("""
            select batch, ordinal, entry_id, hash
            from ochag_platform.audit_sealed_entry
            where batch between #{first} and #{last}
            order by batch, ordinal
            """)
    List<SealedRow> sealed(@Param("first") long first, @Param("last") long last);

    /** What no seal covers and none will: neither sealed nor waiting to be. */
    @Select("""
            select id
            from ochag_platform.audit_entry entry
            where not exists (select 1 from ochag_platform.audit_sealed_entry sealed where sealed.entry_id = entry.id)
              and not exists (select 1 from ochag_platform.audit_unsealed waiting where waiting.entry_id = entry.id)
            limit #{limit}
            """)
    List<UUID> withoutSeal(@Param("limit") int limit);

    @Select("select count(*) from ochag_platform.audit_unsealed")
    long unsealed();
}
