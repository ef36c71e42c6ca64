package niangjia.audit.web;

/** Looks again, beside the request, for what a sweep found. */
public interface ErasureSweeper {
    void again(String erasureId);
}
