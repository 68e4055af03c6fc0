package org.banshi.simulator.samv;

/** A foreigner's permanent residence card of 2023, field by field; its marker is Y. */
public final class Foreigner2023Card {

    private final CardRecord record;

    Foreigner2023Card(String id) {
        record = new CardRecord(id);
        record.field(248, 2, "Y");
        englishName("SAMPLE, PAT")
                .sex("2")
                .born("19800101")
                .number("931586198001010028")
                .nationality("PAK");
        chineseName("").valid("20240101", "20340101").renewals("00").formerNumberLink("");
    }

    /** At most 15 UTF-16 units; may be empty. */
    public Foreigner2023Card chineseName(String name) {
        record.field(0, 30, name);
        return this;
    }

    /** 0 unknown, 1 male, 2 female, 9 not stated (GB/T 2261.1). */
    public Foreigner2023Card sex(String code) {
        record.field(30, 2, code);
        return this;
    }

    /** Two digits. */
    public Foreigner2023Card renewals(String count) {
        record.field(32, 4, count);
        return this;
    }

    /** YYYYMMDD, not checked: some cards in the field carry impossible dates. */
    public Foreigner2023Card born(String date) {
        record.field(36, 16, date);
        return this;
    }

    /** At most 46 UTF-16 units, of which 35 are in the first field and the rest is in a second one. */
    public Foreigner2023Card englishName(String name) {
        record.fieldInTwoParts(52, 70, 220, 22, name);
        return this;
    }

    /** Eighteen characters. */
    public Foreigner2023Card number(String number) {
        record.field(122, 36, number);
        return this;
    }

    /** YYYYMMDD each. */
    public Foreigner2023Card valid(String from, String to) {
        record.field(188, 16, from);
        record.field(204, 16, to);
        return this;
    }

    /** Three letters. */
    public Foreigner2023Card nationality(String country) {
        record.field(242, 6, country);
        return this;
    }

    /** Two digits of the city and one of the sequence of the number on the card of 2017; may be empty. */
    public Foreigner2023Card formerNumberLink(String link) {
        record.field(250, 6, link);
        return this;
    }

    public SimulatedIdCard build() {
        return record.build();
    }
}
