package io.ochag.server.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invented family.
 *
 * @param place position of the place that registers it
 * @param mainContact position of the member to call
 * @param twin where it is the family with the number before once more
 */
public record DemoFamily(
        int number,
        int place,
        Instant registeredAt,
        List<DemoMember> members,
        Optional<Integer> mainContact,
        List<Deed> deeds,
        Optional<Twin> twin) {
    public DemoFamily {
        members = List.copyOf(members);
        deeds = List.copyOf(deeds);
    }

    /** Whether it cannot be told without the family with the number before. */
    public boolean followsOn() {
        return twin.isPresent()
                || members.stream().anyMatch(member -> member.inFamilyBefore().isPresent());
    }

    /**
     * The same family, written down a second time by somebody who did not find it.
     *
     * @param samePersons position here and position there
     * @param found the two records were merged later
     */
    public record Twin(Map<Integer, Integer> samePersons, boolean found) {
        public Twin {
            samePersons = Map.copyOf(samePersons);
        }
    }
}
