package org.banshi.simulator.samv;

/** A foreigner's permanent residence card of 2017, field by field; its marker is I. */
public final class Foreigner2017Card {

    private final CardRecord record;

    Foreigner2017Card(String id) {
        record = new CardRecord(id);
        record.field(248, 2, "I");
        englishName("SAMPLE, PAT")
                .sex("2")
                .born("19810803")
                .number("CAN110081080319")
                .nationality("CAN");
        chineseName("").valid("20171001", "20271001").version("01").acceptingAuthority("1300");
    }

    /** At most 60 UTF-16 units. */
    public Foreigner2017Card englishName(String name) {
        record.field(0, 120, name);
        return this;
    }

    /** 0 unknown, 1 male, 2 female, 9 not stated (GB/T 2261.1). */
    public Foreigner2017Card sex(String code) {
        record.field(120, 2, code);
        return this;
    }

    /** Fifteen characters. */
    public Foreigner2017Card number(String number) {
        record.field(122, 30, number);
        return this;
    }

    /** Three letters. */
    public Foreigner2017Card nationality(String country) {
        record.field(152, 6, country);
        return this;
    }

    /** At most 15 UTF-16 units; may be empty. */
    public Foreigner2017Card chineseName(String name) {
        record.field(158, 30, name);
        return this;
    }

    /** YYYYMMDD each. */
    public Foreigner2017Card valid(String from, String to) {
        record.field(188, 16, from);
        record.field(204, 16, to);
        return this;
    }

    /** YYYYMMDD, not checked: some cards in the field carry impossible dates. */
    public Foreigner2017Card born(String date) {
        record.field(220, 16, date);
        return this;
    }

    /** Two characters. */
    public Foreigner2017Card version(String version) {
        record.field(236, 4, version);
        return this;
    }

    /** Four characters. */
    public Foreigner2017Card acceptingAuthority(String code) {
        record.field(240, 8, code);
        return this;
    }

    public SimulatedIdCard build() {
        return record.build();
    }
}
