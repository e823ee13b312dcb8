package io.ochag.families.identity;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements on {@code identity}. Ids that stand for themselves alone have no row. */
interface IdentityMapper {
    @Select("""
            select i.id, i.canonical_id
            from ochag_families.identity i
            where i.id = any(#{ids})
            """)
    List<CanonicalRow> canonical(@Param("ids") UUID[] ids);

    /** As the aliases, each with what it stands for. */
    @Select("""
            select distinct o.id, o.canonical_id
            from ochag_families.identity i
            join ochag_families.identity o on o.canonical_id = i.canonical_id
            where i.id = any(#{ids})
            """)
    List<CanonicalRow> known(@Param("ids") UUID[] ids);

    @Select("""
            select o.id
            from ochag_families.identity i
            join ochag_families.identity o on o.canonical_id = i.canonical_id
            where i.id = any(#{ids})
            """)
    List<UUID> aliases(@Param("ids") UUID[] ids);
}
