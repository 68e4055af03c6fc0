package org.banshi.device.pcsc.passport;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A signed message (CMS) of one signer.
 *
 * @param type object identifier of the content
 * @param signer the certificate of the signer, if the message brings it
 */
record SignedContent(
        ASN1ObjectIdentifier type, byte[] bytes, SignerInformation signature, Optional<X509CertificateHolder> signer) {

    /** @throws CMSException when there is no content or no signer in it */
    static SignedContent of(CMSSignedData message) throws CMSException {
        Iterator<SignerInformation> signers =
                message.getSignerInfos().getSigners().iterator();
        if (message.getSignedContent() == null || !signers.hasNext()) {
            throw new CMSException("no content, or nobody signed it");
        }
        SignerInformation signature = signers.next();
        Object content = message.getSignedContent().getContent();
        if (!(content instanceof byte[] bytes)) {
            throw new CMSException("content of another kind");
        }
        Collection<X509CertificateHolder> certificates =
                message.getCertificates().getMatches(signature.getSID());
        return new SignedContent(
                new ASN1ObjectIdentifier(message.getSignedContentTypeOID()),
                bytes,
                signature,
                certificates.stream().findFirst());
    }

    /** Whether content and signed attributes are as the signer left them. Says nothing of who the signer is. */
    boolean signatureHolds() {
        if (signer.isEmpty()) {
            return false;
        }
        try {
            // By the bare key: with the certificate, its dates would decide; those are told apart from the signature.
            return signature.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Certificates.PROVIDER)
                    .build(Certificates.publicKey(signer.get().getSubjectPublicKeyInfo())));
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException broken) {
            return false;
        }
    }
}
