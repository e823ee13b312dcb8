package io.ochag.families;

import io.ochag.families.category.CategoryModule;
import io.ochag.families.consent.ConsentModule;
import io.ochag.families.contact.ContactModule;
import io.ochag.families.desk.DeskModule;
import io.ochag.families.duplicates.DuplicatesModule;
import io.ochag.families.erasing.ErasingModule;
import io.ochag.families.export.ExportModule;
import io.ochag.families.file.FileModule;
import io.ochag.families.graph.GraphModule;
import io.ochag.families.identity.IdentityModule;
import io.ochag.families.intake.IntakeModule;
import io.ochag.families.law.LawModule;
import io.ochag.families.life.LifeModule;
import io.ochag.families.matching.MatchingModule;
import io.ochag.families.merging.MergingModule;
import io.ochag.families.person.PersonModule;
import io.ochag.families.records.RecordsModule;
import io.ochag.families.registry.RegistryModule;
import io.ochag.families.representation.RepresentationModule;
import io.ochag.families.residence.ResidenceModule;
import io.ochag.families.restriction.RestrictionModule;
import io.ochag.families.retirement.RetirementModule;
import io.ochag.families.search.SearchModule;
import io.ochag.families.subject.SubjectModule;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.event.FamiliesMerged;
import io.ochag.kernel.event.FamilyMergeUndone;
import io.ochag.kernel.event.PersonMergeUndone;
import io.ochag.kernel.event.PersonsMerged;
import io.ochag.platform.OchagModule;
import io.ochag.platform.Requires;

/** The families module: install it beside the platform. Its routes are in {@code FamiliesHttpModule}. */
@Requires(PlaceDirectory.class)
public final class FamiliesModule extends OchagModule {
    @Override
    public String name() {
        return "families";
    }

    @Override
    protected void configure() {
        schema(14);
        event("families.registered", FamilyRegistered.class);
        event("families.member-joined", MemberJoined.class);
        event("families.person-registered", PersonRegistered.class);
        event("families.merged", FamiliesMerged.class);
        event("families.merge-undone", FamilyMergeUndone.class);
        event("families.persons-merged", PersonsMerged.class);
        event("families.person-merge-undone", PersonMergeUndone.class);
        permissions(FamiliesPermission.values());
        install(new RegistryModule());
        install(new SearchModule());
        install(new MatchingModule());
        install(new DuplicatesModule());
        install(new DeskModule());
        install(new GraphModule());
        install(new LifeModule());
        install(new FileModule());
        install(new ContactModule());
        install(new IdentityModule());
        install(new MergingModule());
        install(new RestrictionModule());
        install(new RecordsModule());
        install(new LawModule());
        install(new PersonModule());
        install(new RepresentationModule());
        install(new ConsentModule());
        install(new CategoryModule());
        install(new ResidenceModule());
        install(new IntakeModule());
        install(new ExportModule());
        install(new ErasingModule());
        install(new RetirementModule());
        install(new SubjectModule());
    }
}
