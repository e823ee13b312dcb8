package io.ochag.server.demo;

/** A surname in both its forms. */
public record Surname(String ofMan, String ofWoman) {
    public String of(boolean woman) {
        return woman ? ofWoman : ofMan;
    }

    /** By its ending: -ов, -ев, -ин take an а, -ский becomes -ская, all others stay. */
    static Surname of(String ofMan) {
        if (ofMan.endsWith("ий")) {
            return new Surname(ofMan, ofMan.substring(0, ofMan.length() - 2) + "ая");
        }
        boolean declined = ofMan.endsWith("ов") || ofMan.endsWith("ев") || ofMan.endsWith("ёв") || ofMan.endsWith("ин");
        return new Surname(ofMan, declined ? ofMan + "а" : ofMan);
    }
}
