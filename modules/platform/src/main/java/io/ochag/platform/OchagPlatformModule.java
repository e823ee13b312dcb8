package io.ochag.platform;

import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.RepresentedPersons;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.platform.access.AccessModule;
import io.ochag.platform.audit.AuditModule;
import io.ochag.platform.calendar.CalendarModule;
import io.ochag.platform.document.DocumentModule;
import io.ochag.platform.event.EventModule;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.notify.NotificationModule;
import io.ochag.platform.numbering.NumberingModule;
import io.ochag.platform.persistence.PersistenceModule;
import io.ochag.platform.phone.NumberingPlan;
import io.ochag.platform.schema.SchemaGate;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.platform.sweep.SweepModule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The platform as a Guice module, for a host with an injector of its own: install it beside the modules, then call {@link OchagLifecycle}.
 * Hosts without Guice use {@link Ochag}.
 */
@Requires(RoleGrants.class)
public final class OchagPlatformModule extends OchagModule {
    private final DataSource dataSource;
    private final Optional<HostTransactions> host;
    private final SchemaMode schemaMode;
    private final Clock clock;
    private final Background background;

    /** @param clock the time, in the region's zone */
    public OchagPlatformModule(
            DataSource dataSource,
            Optional<HostTransactions> host,
            SchemaMode schemaMode,
            Clock clock,
            Background background) {
        this.dataSource = dataSource;
        this.host = host;
        this.schemaMode = schemaMode;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    protected void configure() {
        schema(9);
        install(new PersistenceModule());
        install(new AccessModule());
        install(new AuditModule());
        install(new SweepModule());
        install(new EventModule());
        install(new CalendarModule());
        install(new NumberingModule());
        install(new DocumentModule());
        install(new NotificationModule());
        kernelIds();

        bind(DataSource.class).toInstance(dataSource);
        bind(new TypeLiteral<Optional<HostTransactions>>() {}).toInstance(host);
        bind(SchemaMode.class).toInstance(schemaMode);
        bind(Clock.class).toInstance(clock);
        bind(Background.class).toInstance(background);
        bind(SchemaGate.class).in(Scopes.SINGLETON);
        bind(OchagLifecycle.class).in(Scopes.SINGLETON);

        bind(PhoneNumbers.class).to(NumberingPlan.class).in(Scopes.SINGLETON);

        OptionalBinder.newOptionalBinder(binder(), Failpoints.class)
                .setDefault()
                .toInstance(name -> {});
        OptionalBinder.newOptionalBinder(binder(), Restrictions.class)
                .setDefault()
                .toInstance(actor -> Restrictions.Hidden.NOBODY);
        OptionalBinder.newOptionalBinder(binder(), ConsentCheck.class)
                .setDefault()
                .toInstance(OchagPlatformModule::takenAsGiven);
        OptionalBinder.newOptionalBinder(binder(), RepresentedPersons.class)
                .setDefault()
                .toInstance((adult, day) -> Set.of());
        Multibinder.newSetBinder(binder(), FamilyRecords.class);
        Multibinder.newSetBinder(binder(), Permission.class);
    }

    /** Nobody keeps consents here: whoever has the right is taken to have a legal basis. */
    private static Map<Subject, Coverage> takenAsGiven(ConsentCheck.Asked asked, Set<Subject> subjects) {
        Coverage everything = Coverage.all(asked.permission().shows(), "basis:as-given");
        return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> everything));
    }

    private void kernelIds() {
        id(FamilyId.class, FamilyId::new);
        id(PersonId.class, PersonId::new);
        id(PlaceId.class, PlaceId::new);
        id(OrganisationId.class, OrganisationId::new);
        id(StaffId.class, StaffId::new);
        id(AssignmentId.class, AssignmentId::new);
        code(MunicipalityCode.class, MunicipalityCode::new);
        code(NetworkCode.class, NetworkCode::new);
        code(TerritoryCode.class, TerritoryCode::new);
    }

    @Provides
    @Singleton
    IdSource ids(Clock time) {
        return new IdSource(time, new SecureRandom());
    }
}
