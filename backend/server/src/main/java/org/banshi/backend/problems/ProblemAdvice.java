package org.banshi.backend.problems;

import org.banshi.contract.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every fault that reaches the edge becomes a problem of the contract. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** The database is away or was lost on the way: whether it was committed is not known, a repetition will tell. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<byte[]> databaseAway(Exception fault) {
        LOG.error("The database is not available: {}", FaultText.of(fault));
        return Problems.response(
                HttpStatus.SERVICE_UNAVAILABLE, Problem.UNAVAILABLE, "Please send it again in a little while.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problems.response(status, status == HttpStatus.NOT_FOUND ? Problem.NOT_FOUND : Problem.OTHER, "");
        }
        LOG.error("A fault of this program: {}", FaultText.of(fault));
        return Problems.response(
                HttpStatus.INTERNAL_SERVER_ERROR, Problem.OTHER, "A fault of the backend; its log says where.");
    }
}
