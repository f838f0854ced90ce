//! How `libcodexkit` is linked: under which name programs ask for it, and that it stays once it is loaded.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let arguments: &[&str] = match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        // The runtime's threads run for as long as the process: `dlclose` must not take their code away.
        Ok("linux" | "android" | "freebsd") => &["-Wl,-soname,libcodexkit.so", "-Wl,-z,nodelete"],
        Ok("macos") => &["-Wl,-install_name,@rpath/libcodexkit.dylib"],
        _ => &[],
    };
    for argument in arguments {
        println!("cargo:rustc-cdylib-link-arg={argument}");
    }
}
