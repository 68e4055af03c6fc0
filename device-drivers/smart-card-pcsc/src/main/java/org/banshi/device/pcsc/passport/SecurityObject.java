package org.banshi.device.pcsc.passport;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/**
 * EF.SOD taken apart (ICAO 9303-10, 4.6.2).
 *
 * @param digest object identifier of the hash
 * @param hashes by number of the data group
 */
record SecurityObject(SignedContent content, ASN1ObjectIdentifier digest, Map<Integer, byte[]> hashes) {

    /** Empty where the bytes are no document security object. */
    static Optional<SecurityObject> parse(byte[] file) {
        Optional<byte[]> message = Tlv.only(file, ChipFile.SECURITY_OBJECT.tag());
        if (message.isEmpty()) {
            return Optional.empty();
        }
        try {
            SignedContent content = SignedContent.of(new CMSSignedData(message.get()));
            if (!ICAOObjectIdentifiers.id_icao_ldsSecurityObject.equals(content.type())) {
                return Optional.empty();
            }
            LDSSecurityObject object = LDSSecurityObject.getInstance(content.bytes());
            Map<Integer, byte[]> hashes = new TreeMap<>();
            for (DataGroupHash hash : object.getDatagroupHash()) {
                ASN1OctetString value = hash.getDataGroupHashValue();
                hashes.put(hash.getDataGroupNumber(), value.getOctets());
            }
            return Optional.of(new SecurityObject(
                    content, object.getDigestAlgorithmIdentifier().getAlgorithm(), hashes));
        } catch (CMSException | RuntimeException garbled) {
            return Optional.empty();
        }
    }
}
